GROUP = "stock"
