class settings:
    LIMIT = 100
