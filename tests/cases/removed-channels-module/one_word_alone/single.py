from channels.routing import guarantee_single_callable  # want: CHN305
