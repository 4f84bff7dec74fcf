from channels.routing import ProtocolTypeRouter
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

try:
    from channels.http import AsgiHandler  # want: CHN302
except ImproperlyConfigured:
    settings.configure()
    from channels.http import AsgiHandler  # want: CHN302

if settings.DEBUG:
    http = AsgiHandler()  # want: CHN302
else:
    http = AsgiHandler()  # want: CHN302

application = ProtocolTypeRouter({"http": http})
