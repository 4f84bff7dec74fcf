import channels
import channels.routing
from channels import auth, routing

try:
    from channels.staticfiles import StaticFilesWrapper
except ImportError:
    from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler as StaticFilesWrapper

try:
    from django.contrib.staticfiles.handlers import ASGIStaticFilesHandler
except ImportError:
    from channels.staticfiles import StaticFilesWrapper as ASGIStaticFilesHandler

if channels.__version__.startswith("4"):
    from daphne.management.commands.runserver import Command
else:
    from channels.management.commands.runserver import Command

if int(channels.__version__.split(".")[0]) < 4:
    match = channels.routing.route_pattern_match
else:
    match = None

if hasattr(auth, "AnonymousUser"):
    AnonymousUser = auth.AnonymousUser
else:
    from django.contrib.auth.models import AnonymousUser

try:
    single = routing.guarantee_single_callable
except AttributeError:
    from asgiref.compatibility import guarantee_single_callable as single

anonymous = auth.AnonymousUser if hasattr(auth, "AnonymousUser") else AnonymousUser
