import channels
from channels.routing import ProtocolTypeRouter

if int(channels.__version__.split(".")[0]) < 3:
    application = ProtocolTypeRouter({})
