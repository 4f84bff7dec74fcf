from channels.sessions import SessionMiddlewareInstance  # want: CHN305
