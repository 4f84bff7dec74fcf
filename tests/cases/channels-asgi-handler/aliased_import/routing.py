from channels.http import AsgiHandler as DjangoApplication  # want: CHN302
from channels.routing import ProtocolTypeRouter

http = DjangoApplication()  # want: CHN302
application = ProtocolTypeRouter({"http": http})
