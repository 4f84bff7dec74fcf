PROJECT = "news"
DEBUG = True
