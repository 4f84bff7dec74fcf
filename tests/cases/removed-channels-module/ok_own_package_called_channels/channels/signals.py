from django.dispatch import Signal

consumer_started = Signal()
