import channels.signals  # want: CHN305
