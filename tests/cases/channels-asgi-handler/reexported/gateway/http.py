from channels.http import AsgiHandler, AsgiRequest  # want: CHN302, CHN302
