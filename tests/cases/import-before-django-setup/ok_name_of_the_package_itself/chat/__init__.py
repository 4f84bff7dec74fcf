models = None

from . import routing
