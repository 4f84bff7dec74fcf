import channels
import django

django.setup()

if channels.__version__.startswith("2"):
    from channels.routing import get_default_application

    application = get_default_application()
else:
    from channels.routing import get_default_application

    application = get_default_application()  # want: CHN304
