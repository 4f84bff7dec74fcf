SOCKET_APPS = ["channels", "channels_redis"]
LATE_APPS = ["daphne"]
