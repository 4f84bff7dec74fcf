LOGGERS = {"daphne": {}}
