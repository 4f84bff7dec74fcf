from base import Hub

channels = Hub({"http": None, "a": []})  # want: CHN111
