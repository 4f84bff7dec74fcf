ASGI_APPLICATION: str = "routing.application"  # want: CHN901:24-45 high "by convention, the application is in asgi.py"
