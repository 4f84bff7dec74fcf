import channels
from channels.http import AsgiHandler  # want: CHN302
from channels.routing import ProtocolTypeRouter

if int(channels.__version__.split(".")[0]) >= 3:
    http = AsgiHandler()  # want: CHN302
else:
    http = AsgiHandler

application = ProtocolTypeRouter({"http": http})
