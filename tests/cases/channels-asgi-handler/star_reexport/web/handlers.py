from channels.http import AsgiHandler  # want: CHN302
