import channels.hacks  # want: CHN305
