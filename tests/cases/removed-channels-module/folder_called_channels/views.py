from channels.signals import consumer_started  # want: CHN305
