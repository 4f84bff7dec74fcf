import billing.realtime.sockets as s
import django.urls as u
from billing.realtime import sockets as handlers

websocket_urlpatterns = [
    u.path("ws/invoices/", s.InvoiceSocket),  # want: CHN101 "InvoiceSocket"
    u.re_path(r"^ws/invoices/(?P<pk>\d+)/$", handlers.InvoiceSocket),  # want: CHN101
]
