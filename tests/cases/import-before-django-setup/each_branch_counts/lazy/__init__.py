import os

if os.environ.get("EARLY"):
    import shop.models
else:
    pass
