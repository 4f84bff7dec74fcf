from gi.repository import Gio
from nonebot_plugin_htmlrender import get_default_application
from shell.application import Application

application = get_default_application()
app = Application.get_default_application()
file = Gio.Application.get_default()
