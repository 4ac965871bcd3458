"""The menus, each with the records of its actions."""
