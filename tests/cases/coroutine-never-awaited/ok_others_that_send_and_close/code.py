import smtplib
import socket

from channels.layers import get_channel_layer
from django.db.models.signals import post_save
from django.dispatch import Signal

order_shipped = Signal()
channel_layer = get_channel_layer()


class Consumer:
    async def run(self):
        self.send("x")
        self.close()

    def send(self, text):
        print(text)


def ship(order):
    order_shipped.send(sender=None, order=order)
    post_save.connect(ship)
    connection = socket.create_connection(("localhost", 25))
    connection.send(b"EHLO")
    connection.close()
    smtplib.SMTP("localhost").close()


def layer_of_the_map(canvas):
    layer = canvas.layer
    layer.send("back")
    layer.group_add("shapes")
