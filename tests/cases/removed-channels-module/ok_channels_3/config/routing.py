import channels.signals
from channels import default_app_config, hacks, routing
from channels.management.commands.runserver import Command
from channels.routing import guarantee_single_callable, route_pattern_match
from channels.staticfiles import StaticFilesHandler, StaticFilesWrapper

application = StaticFilesWrapper(routing.get_default_application())
channels.signals.consumer_started.connect(print)
hacks.monkeypatch_django()
