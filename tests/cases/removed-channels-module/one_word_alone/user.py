from channels.auth import AnonymousUser  # want: CHN305
