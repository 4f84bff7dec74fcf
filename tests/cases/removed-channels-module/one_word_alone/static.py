import channels.staticfiles  # want: CHN305
