import django
from channels.routing import get_default_application
from django.conf import settings

from monitoring import Traced

django.setup()
application = get_default_application()  # want: CHN304
if settings.TRACE:
    application = Traced(app=application, name="chat")
