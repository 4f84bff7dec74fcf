from mail.sockets import application as sockets

application = sockets
