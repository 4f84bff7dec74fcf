from channels.signals import consumer_started

consumer_started.send(None)
