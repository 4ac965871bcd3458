"""``python -m musegui``."""

from musegui.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
