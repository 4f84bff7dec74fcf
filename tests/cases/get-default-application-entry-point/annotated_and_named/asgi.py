from typing import Any

import django
from channels import routing

django.setup()
application: Any = routing.get_default_application() or None  # want: CHN304
channel_layer = (app := routing.get_default_application())  # want: CHN304
