from django.contrib import admin


class ShopAdmin(admin.AdminSite):
    site_header = "Shop"


shop_admin = ShopAdmin(name="shop")
