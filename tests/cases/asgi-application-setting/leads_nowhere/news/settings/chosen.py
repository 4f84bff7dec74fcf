import os

ASGI_APPLICATION = (
    "news.asgi.application"  # want: CHN112 "there is no module news.asgi"
    if os.environ.get("SERVER") == "daphne"
    else "mysite.routing.application"
)
