from chat.routing import application as sockets
from chat.routing import pages as application

print(sockets, application)
