from django.core.asgi import get_asgi_application

from config import compat
from config.compat import StaticFilesWrapper

application = StaticFilesWrapper(get_asgi_application())
debug_application = compat.staticfiles.StaticFilesWrapper(application)
