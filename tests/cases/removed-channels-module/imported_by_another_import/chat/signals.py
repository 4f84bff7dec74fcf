import channels


def on_start(**kwargs):
    print("started", kwargs)


channels.signals.consumer_started.connect(on_start)  # want: CHN305 "channels.signals is gone"
