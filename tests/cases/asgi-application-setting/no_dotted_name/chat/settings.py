# As it stands in the Procfile.
ASGI_APPLICATION = "chat.asgi:application"  # want: CHN112:19-42 high 'ASGI_APPLICATION takes no colon, unlike servers: use "chat.asgi.application"'
