from base import Hub as TypeRouter

router = TypeRouter({"http": None, "a": []})  # want: CHN111
