"""Part-writing: rules, the faults against them, and how often they could occur."""
