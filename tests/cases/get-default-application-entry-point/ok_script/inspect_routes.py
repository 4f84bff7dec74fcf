import django
from channels.routing import get_default_application

django.setup()

router = get_default_application()
print(router.application_mapping)
