from mysite.asgi import *
