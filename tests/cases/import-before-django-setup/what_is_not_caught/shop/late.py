try:
    import ujson as json
except ImportError:
    import json
else:
    SPEED = "fast"
finally:
    from . import models
