from channels.signals import *  # want: CHN305 "channels.signals is gone from Channels 4"
from django.db import close_old_connections
from django.dispatch import receiver


@receiver(consumer_started)
def close_connections(**kwargs):
    close_old_connections()
