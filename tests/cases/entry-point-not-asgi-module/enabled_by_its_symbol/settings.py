ASGI_APPLICATION: str = "routing.application"  # want: CHN901
