from base import Feed, Hub

hub = Hub({"http": Feed.as_asgi(), "a": []})  # want: CHN111
