"""How the examples of the pages are used: one module for each rule, named after it."""
