import django

from chat.compat import get_default_application

django.setup()
application = get_default_application()  # want: CHN304
