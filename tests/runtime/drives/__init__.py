"""How the examples of the pages are driven: one module for each rule, named after it."""
