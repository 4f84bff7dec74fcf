from channels.routing import URLRouter
from django.urls import path

from p.models import *

application = URLRouter([path("", Other)])
