for name in ("first", "second"):
    while name:
        from shop import models
